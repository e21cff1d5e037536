/** Spanish header names of the deal fields. */
import type { HeaderLanguage } from './header-words';

export const spanish: HeaderLanguage = {
  names: {
    title: [
      ...['titulo', 'nombre', 'nombre del negocio', 'nombre de la oportunidad', 'nombre del trato', 'oportunidad'],
      ...['negocio'],
    ],
    owner: ['propietario', 'responsable', 'vendedor', 'comercial', 'agente', 'ejecutivo', 'asesor'],
    account: ['organizacion', 'empresa', 'nombre de la empresa', 'cliente', 'nombre del cliente', 'cuenta'],
    location: ['ciudad', 'region', 'provincia', 'pais', 'zona', 'sucursal', 'territorio'],
    pipeline: ['embudo', 'embudo de ventas'],
    stage: ['etapa', 'fase', 'etapa del negocio', 'etapa de venta'],
    status: ['estado', 'resultado'],
    dealType: ['tipo', 'tipo de negocio', 'tipo de venta'],
    product: ['producto', 'nombre del producto', 'productos', 'servicio', 'plan'],
    source: ['origen', 'fuente', 'canal'],
    lostReason: ['motivo de perdida', 'razon de perdida', 'motivo de la perdida'],
    currency: ['moneda', 'divisa'],
    value: ['importe', 'valor', 'monto', 'cantidad', 'valor total', 'importe total', 'ingresos'],
    probability: ['probabilidad', 'probabilidad de cierre'],
    createdDate: ['fecha de creacion', 'creado', 'creado el', 'fecha creacion', 'fecha de inicio', 'fecha de alta'],
    closedDate: ['fecha de cierre', 'fecha cierre', 'cerrado el', 'fecha de venta'],
    wonDate: ['fecha de ganado', 'ganado el', 'fecha ganado'],
    lostDate: ['fecha de perdida', 'perdido el', 'fecha perdida'],
    expectedCloseDate: ['cierre previsto', 'fecha de cierre prevista', 'fecha prevista de cierre', 'cierre esperado'],
    updatedDate: ['actualizado', 'fecha de actualizacion', 'ultima actualizacion', 'modificado'],
  },
  vague: {
    account: ['contacto'],
    lostReason: ['motivo'],
    closedDate: ['fecha'],
    value: ['precio', 'total'],
  },
};
