/** Portuguese header names of the tabs beside the deals; names that a deals tab shares stand in pt.ts. */
import type { TabHeaders } from './header-words';

export const portugueseTabs: TabHeaders = {
  activities: {
    names: {
      duration: ['duracao, duracao da chamada, duracao da ligacao'],
      dealId: ['id negocio', 'id oportunidade', 'negocio', 'oportunidade', 'id do negocio'],
      type: ['tipo', 'atividade', 'tipo de atividade', 'tipo de tarefa'],
      outcome: ['resultado'],
      done: ['concluida', 'concluido', 'feito', 'feita'],
      date: ['data', 'data da atividade', 'data de vencimento', 'data de conclusao', 'concluida em'],
    },
    vague: {},
  },
  leads: {
    names: {
      responseTime: ['tempo de resposta, tempo de primeira resposta'],
      dealId: ['id negocio', 'id oportunidade', 'negocio'],
      status: ['status', 'situacao'],
      received: [
        ...['recebido', 'recebido em', 'data de recebimento', 'data do lead', 'data de entrada', 'data de chegada'],
      ],
      responded: ['primeira resposta', 'respondido em', 'data de resposta', 'data da primeira resposta'],
    },
    vague: { account: ['nome'], received: ['data', 'criado em', 'data de criacao'] },
  },
  quotes: {
    names: {
      id: ['numero da proposta', 'id proposta'],
      dealId: ['id negocio', 'id oportunidade', 'negocio', 'oportunidade'],
      status: ['status', 'situacao'],
      amount: ['valor', 'valor total', 'total', 'montante'],
      date: ['data', 'data de envio', 'enviada em', 'data da proposta', 'emissao'],
    },
    vague: {},
  },
  subscriptions: {
    names: {
      account: ['id cliente', 'id empresa'],
      plan: ['plano'],
      amount: ['valor', 'mensalidade', 'valor mensal', 'preco', 'valor anual'],
      intervalMonths: ['intervalo meses', 'meses', 'periodicidade', 'intervalo'],
      start: ['inicio', 'data de inicio', 'data inicio'],
      end: ['fim', 'data de fim', 'data fim', 'termino', 'data de termino', 'data de cancelamento', 'cancelado em'],
    },
    vague: {},
  },
  costs: {
    names: {
      category: ['categoria', 'tipo', 'centro de custo', 'conta', 'canal'],
      amount: ['valor', 'custo', 'despesa', 'gasto', 'total', 'montante'],
      date: ['data', 'mes', 'periodo'],
    },
    vague: { category: ['descricao', 'campanha'] },
  },
  targets: {
    names: {
      owner: ['equipe', 'id vendedor'],
      kpi: ['kpi', 'indicador', 'metrica'],
      amount: ['meta', 'valor', 'valor da meta', 'cota', 'meta de vendas'],
      yearAmount: ['meta anual', 'anual', 'meta do ano'],
      quarterAmount: ['meta trimestral', 'trimestral', 'meta do trimestre'],
      monthAmount: ['meta mensal', 'mensal', 'meta do mes'],
      date: ['mes', 'data', 'periodo', 'inicio', 'trimestre', 'ano'],
    },
    vague: {},
  },
  stageLog: {
    names: {
      dealId: ['id negocio', 'id oportunidade', 'negocio', 'oportunidade', 'id'],
      stage: ['etapa', 'estagio', 'fase', 'nova etapa', 'novo estagio'],
      entered: ['entrada', 'entrou em', 'data de entrada', 'data da mudanca', 'alterado em'],
      left: ['saida', 'saiu em', 'data de saida'],
    },
    vague: { entered: ['data'] },
  },
  stages: {
    names: {
      stage: ['nome'],
      order: ['ordem', 'posicao', 'sequencia'],
      probability: ['probabilidade', 'peso', 'chance'],
      isWon: ['ganho', 'ganha', 'sucesso'],
      isClosed: ['fechado', 'fechada', 'final', 'encerrado'],
    },
    vague: {},
  },
  rates: {
    names: {
      currency: ['codigo'],
      rate: ['taxa', 'cotacao', 'cambio', 'taxa de cambio', 'valor'],
      date: ['data', 'mes'],
    },
    vague: {},
  },
};
