/** Spanish header names of the deal fields. */
import type { HeaderLanguage } from './header-words';

export const spanish: HeaderLanguage = {
  names: {
    title: [
      'titulo, nombre, nombre del negocio, nombre de la oportunidad, nombre del trato, oportunidad, negocio',
      'proyecto, nombre del proyecto, asunto',
    ],
    id: ['id de registro, numero, codigo, folio, referencia'],
    owner: ['propietario, responsable, vendedor, comercial, agente, ejecutivo, asesor'],
    account: [
      'organizacion, empresa, nombre de la empresa, cliente, nombre del cliente, cuenta, nombre de la cuenta',
      'nombre de cuenta, empresa asociada, compania, razon social',
    ],
    location: ['ciudad, region, provincia, pais, zona, sucursal, territorio'],
    pipeline: ['embudo, embudo de ventas'],
    stage: ['etapa, fase, etapa del negocio, etapa de venta'],
    status: ['estado, resultado, ganado perdido, ganado o perdido, estatus'],
    dealType: ['tipo, tipo de negocio, tipo de venta'],
    product: ['producto, nombre del producto, productos, servicio, plan'],
    source: ['origen, fuente, canal'],
    lostReason: ['motivo de perdida, razon de perdida, motivo de la perdida'],
    currency: ['moneda, divisa, moneda del valor, divisa del valor'],
    value: ['importe, valor, monto, cantidad, valor total, importe total, ingresos, monto total, valor del contrato'],
    probability: ['probabilidad, probabilidad de cierre'],
    createdDate: [
      'fecha de creacion, creado, creado el, fecha creacion, fecha de inicio, fecha de alta, hora de creacion',
      'fecha de apertura, agregado el',
    ],
    closedDate: ['fecha de cierre, fecha cierre, cerrado el, fecha de venta, cerrada el, fecha de factura'],
    wonDate: ['fecha de ganado, ganado el, fecha ganado, ganada el, hora de ganado'],
    lostDate: ['fecha de perdida, perdido el, fecha perdida, fecha de perdido, perdida el, hora de perdido'],
    expectedCloseDate: [
      'cierre previsto, fecha de cierre prevista, fecha prevista de cierre, cierre esperado',
      'fecha de cierre esperada, cierre estimado, fecha estimada de cierre',
    ],
    updatedDate: [
      'actualizado, fecha de actualizacion, ultima actualizacion, modificado, hora de actualizacion',
      'hora de modificacion, fecha de modificacion',
    ],
  },
  vague: {
    account: ['contacto, persona de contacto, nombre de contacto'],
    lostReason: ['motivo'],
    closedDate: ['fecha'],
    value: ['precio, total, ingresos esperados, ingreso esperado'],
  },
};
