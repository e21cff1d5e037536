/** Portuguese header names of the deal fields. */
import type { HeaderLanguage } from './header-words';

export const portuguese: HeaderLanguage = {
  names: {
    title: [
      'titulo, nome, nome do negocio, nome da negociacao, negocio, oportunidade, nome da oportunidade, projeto',
      'nome do projeto',
    ],
    id: ['id do registro, numero, codigo, referencia'],
    owner: [
      'proprietario, responsavel, vendedor, nome do vendedor, nome vendedor, responsavel pela negociacao, consultor',
    ],
    account: [
      'organizacao, empresa, nome da empresa, nome empresa, cliente, nome do cliente, conta, nome da conta, empresa associada',
      'razao social',
    ],
    location: ['cidade, regiao, estado, pais, uf, filial, territorio'],
    pipeline: ['funil, funil de vendas, nome do funil'],
    stage: ['etapa, estagio, fase, etapa do funil, etapa do funil de vendas'],
    status: ['situacao, resultado, ganho perdido, ganho ou perdido'],
    dealType: ['tipo, tipo de negocio, tipo de venda'],
    product: ['produto, nome do produto, produtos, servico, plano'],
    source: ['origem, fonte, origem do lead, canal'],
    lostReason: ['motivo da perda, motivo de perda, razao da perda'],
    currency: ['moeda, moeda do valor'],
    value: ['valor, valor do negocio, valor da negociacao, valor total, valor da venda, receita, montante, quantia'],
    probability: ['probabilidade, chance de ganho'],
    createdDate: [
      'negocio criado em, criado em, data de criacao, data de criacao do negocio, criado, data de inicio',
      'data de abertura, data de entrada, hora da criacao, hora de criacao',
    ],
    closedDate: [
      'data de fechamento, fechado em, data de conclusao, data de encerramento, data da venda, data do fechamento',
    ],
    wonDate: ['ganho em, data de ganho, data do ganho'],
    lostDate: ['data de perda, perdido em, data da perda'],
    expectedCloseDate: [
      'data de fechamento esperada, data prevista de fechamento, previsao de fechamento, fechamento previsto',
      'data de fechamento prevista, fechamento esperado, data prevista',
    ],
    updatedDate: [
      'atualizado em, data de atualizacao, ultima atualizacao, modificado em, hora da modificacao',
      'hora de modificacao',
    ],
  },
  vague: {
    owner: ['id vendedor'],
    account: ['id empresa, id cliente, pessoa de contato, contato'],
    product: ['id produto'],
    lostReason: ['motivo'],
    closedDate: ['data'],
    value: ['preco, total, receita esperada, receita prevista'],
  },
};
