/** Spanish header names of the tabs beside the deals; names that a deals tab shares stand in es.ts. */
import type { TabHeaders } from './header-words';

export const spanishTabs: TabHeaders = {
  activities: {
    names: {
      duration: ['duracion, duracion de la llamada'],
      dealId: ['id negocio', 'id oportunidad', 'negocio', 'oportunidad', 'id del negocio', 'id trato'],
      type: ['tipo', 'actividad', 'tipo de actividad', 'tipo de tarea'],
      outcome: ['resultado'],
      done: ['hecho', 'hecha', 'completada', 'completado', 'terminada'],
      date: ['fecha', 'fecha de la actividad', 'fecha de vencimiento', 'completada el'],
    },
    vague: {},
  },
  leads: {
    names: {
      responseTime: ['tiempo de respuesta, tiempo de primera respuesta'],
      dealId: ['id negocio', 'id oportunidad', 'negocio', 'oportunidad'],
      status: ['estado', 'situacion'],
      received: ['recibido', 'recibido el', 'fecha de recepcion', 'fecha de entrada', 'fecha del lead'],
      responded: ['primera respuesta', 'respondido el', 'fecha de respuesta', 'fecha de primera respuesta'],
    },
    vague: { account: ['nombre'], received: ['fecha', 'creado', 'fecha de creacion'] },
  },
  quotes: {
    names: {
      id: ['numero de presupuesto', 'numero de cotizacion'],
      dealId: ['id negocio', 'id oportunidad', 'negocio', 'oportunidad'],
      status: ['estado', 'situacion'],
      amount: ['importe', 'monto', 'valor', 'total', 'importe total'],
      date: ['fecha', 'fecha de envio', 'enviado el', 'fecha de emision'],
    },
    vague: {},
  },
  subscriptions: {
    names: {
      account: ['id cliente', 'id empresa'],
      plan: ['plan'],
      amount: ['importe', 'monto', 'cuota', 'cuota mensual', 'importe mensual', 'precio', 'valor', 'importe anual'],
      intervalMonths: ['intervalo meses', 'meses', 'periodicidad', 'intervalo'],
      start: ['inicio', 'fecha de inicio', 'fecha inicio', 'alta', 'fecha de alta'],
      end: ['fin', 'fecha de fin', 'fecha fin', 'baja', 'fecha de baja', 'cancelado el'],
    },
    vague: {},
  },
  costs: {
    names: {
      category: ['categoria', 'tipo', 'centro de coste', 'centro de costo', 'cuenta', 'canal'],
      amount: ['importe', 'monto', 'coste', 'costo', 'gasto', 'total', 'valor'],
      date: ['fecha', 'mes', 'periodo'],
    },
    vague: { category: ['descripcion', 'campana'] },
  },
  targets: {
    names: {
      owner: ['equipo', 'id vendedor'],
      kpi: ['kpi', 'indicador', 'metrica'],
      amount: ['objetivo', 'meta', 'cuota', 'importe', 'monto', 'valor'],
      yearAmount: ['objetivo anual', 'meta anual', 'cuota anual', 'anual'],
      quarterAmount: ['objetivo trimestral', 'meta trimestral', 'cuota trimestral', 'trimestral'],
      monthAmount: ['objetivo mensual', 'meta mensual', 'cuota mensual', 'mensual'],
      date: ['mes', 'fecha', 'periodo', 'inicio', 'trimestre', 'ano'],
    },
    vague: {},
  },
  stageLog: {
    names: {
      dealId: ['id negocio', 'id oportunidad', 'negocio', 'oportunidad', 'id'],
      stage: ['etapa', 'fase', 'nueva etapa', 'nueva fase'],
      entered: ['entrada', 'entro el', 'fecha de entrada', 'fecha de cambio', 'cambiado el'],
      left: ['salida', 'salio el', 'fecha de salida'],
    },
    vague: { entered: ['fecha'] },
  },
  stages: {
    names: {
      stage: ['nombre'],
      order: ['orden', 'posicion', 'secuencia'],
      probability: ['probabilidad', 'peso'],
      isWon: ['ganado', 'ganada', 'exito'],
      isClosed: ['cerrado', 'cerrada', 'final'],
    },
    vague: {},
  },
  rates: {
    names: {
      currency: ['codigo'],
      rate: ['tasa', 'tipo de cambio', 'cambio', 'cotizacion', 'valor'],
      date: ['fecha', 'mes'],
    },
    vague: {},
  },
};
