/** The labels that say of a deal what became of it, in the languages of the common exports: in lower case, without accents and signs. */

/** As a whole label. */
export const outcomeLabels = {
  won: [
    ...['won', 'win', 'closed won', 'closedwon', 'deal won', 'won deal', 'close won', 'success', 'successful', 'sold'],
    ...['signed', 'order won', 'converted', 'order received', 'closed successful', 'winning', 'menang', 'berhasil'],
    ...['closing won', 'sukses', 'jadi beli', 'sudah closing', 'sudah deal', 'terjual', 'deal menang'],
    ...['transaksi menang', 'ditutup menang', 'tutup menang', 'closed menang', 'ganho', 'ganha', 'ganhou'],
    ...['fechado ganho', 'venda ganha', 'negocio ganho', 'vendido', 'vendida', 'ganado', 'ganada', 'cerrado ganado'],
    ...['cerrada ganada', 'venta ganada', 'trato ganado', 'gewonnen', 'abgeschlossen gewonnen', 'gagne', 'gagnee'],
    ...['conclu', 'cloture gagne', 'fermee gagnee', 'vyhrano', 'verkauft', 'erfolgreich', 'auftrag erhalten', 'vendu'],
    ...['signe', 'signee', 'negocio fechado', 'успех', 'успешно', 'сделка успешна', 'успешно реализовано'],
    ...['закрыта успешно', 'продано', 'сделка заключена'],
  ],
  lost: [
    ...['lost', 'loss', 'lose', 'closed lost', 'closedlost', 'close lost', 'deal lost', 'lost deal'],
    ...['closed lost to competition', 'dead', 'disqualified', 'unqualified', 'no decision', 'not won'],
    ...['closed no decision', 'kalah', 'closing lost', 'tidak jadi', 'ga jadi', 'gak jadi', 'tidak deal', 'hilang'],
    ...['ditutup kalah', 'perdido', 'perdida', 'fechado perdido', 'cerrado perdido', 'cerrada perdida', 'verloren'],
    ...['perdu', 'perdue', 'prohrano', 'nicht gewonnen', 'провал', 'сделка провалена', 'закрыто и не реализовано'],
    ...['не реализовано', 'закрыта неуспешно', 'провалена', 'анализ причины провала', 'потеряна', 'потерян'],
  ],
  refused: [
    ...['rejected', 'declined', 'refused', 'cancelled', 'canceled', 'cancel', 'junk', 'abandoned', 'not interested'],
    ...['failed', 'fail', 'reject', 'dropped', 'gagal', 'batal', 'dibatalkan', 'ditolak', 'tolak', 'menolak'],
    ...['tidak berhasil', 'tidak berminat', 'tidak tertarik', 'pembatalan', 'descartado', 'descartada', 'cancelado'],
    ...['cancelada', 'rechazado', 'recusado', 'desistencia', 'abgesagt', 'abgelehnt', 'annule', 'annulee', 'abandonne'],
    ...['refuse', 'refusee', 'storniert', 'отказ', 'отказались', 'отменена', 'отменено', 'отклонена', 'отклонено'],
  ],
  open: [
    ...['open', 'opened', 'active', 'in progress', 'inprogress', 'ongoing', 'on going', 'pending', 'on hold', 'hold'],
    ...['onhold', 'new', 'waiting', 'working', 'in process', 'processing', 'stalled', 'paused', 'reopened', 'live'],
    ...['running', 'wip', 'prospect', 'prospecting', 'engaging', 'lead', 'qualified', 'proposal', 'negotiation'],
    ...['negotiating', 'nurture', 'nurturing', 'not closed', 'undecided', 'in negotiation', 'contacted', 'follow up'],
    ...['followup', 'quoted', 'quotation', 'terbuka', 'buka', 'berjalan', 'sedang berjalan', 'proses', 'dalam proses'],
    ...['sedang diproses', 'diproses', 'aktif', 'prospek', 'negosiasi', 'penawaran', 'tertunda', 'ditunda', 'menunggu'],
    ...['tunda', 'baru', 'belum', 'belum closing', 'belum selesai', 'ditahan', 'masih proses', 'fu', 'presentasi'],
    ...['survei', 'survey', 'pendekatan', 'aberto', 'aberta', 'em aberto', 'em andamento', 'andamento'],
    ...['em negociacao', 'ativo', 'ativa', 'pendente', 'abierto', 'abierta', 'en curso', 'en proceso', 'activo'],
    ...['activa', 'pendiente', 'en negociacion', 'en espera', 'offen', 'laufend', 'in bearbeitung', 'aktiv', 'ouvert'],
    ...['ouverte', 'en cours', 'actif', 'en attente', 'otevreno', 'neu', 'ausstehend', 'wartend', 'in verhandlung'],
    ...[
      'in arbeit',
      'angebot',
      'nouveau',
      'nouvelle',
      'en negociation',
      'novo',
      'nuevo',
      'открыта',
      'открыто',
      'открыт',
    ],
    ...['в работе', 'в процессе', 'активна', 'новая', 'новый', 'в ожидании', 'ожидание', 'переговоры'],
  ],
  sold: ['deal', 'closing', 'goal', 'deal closed', 'closed deal', 'sale closed'],
  finished: [
    ...['selesai', 'lunas', 'paid', 'done', 'completed', 'complete', 'finished', 'tercapai', 'concluido', 'concluida'],
    ...[
      'finalizado',
      'completado',
      'pago',
      'pagado',
      'erledigt',
      'bezahlt',
      'termine',
      'paye',
      'оплачено',
      'завершено',
    ],
  ],
  closed: [
    ...['closed', 'close', 'tutup', 'ditutup', 'fechado', 'fechada', 'cerrado', 'cerrada', 'geschlossen'],
    ...['abgeschlossen', 'ferme', 'fermee', 'cloture', 'uzavreno', 'archived', 'закрыта', 'закрыто', 'закрыт'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const outcomeTokens = {
  /** One of these in a longer label decides it: `Lost - price`, `Closed Won (renewal)`. */
  won: [
    ...['won', 'closedwon', 'menang', 'ganho', 'ganha', 'ganado', 'ganada', 'gewonnen', 'gagne', 'gagnee'],
    ...['выиграна', 'выиграно', 'выигран', 'выиграли'],
  ],
  lost: [
    ...['lost', 'closedlost', 'kalah', 'gagal', 'batal', 'dibatalkan', 'perdido', 'perdida', 'verloren', 'perdu'],
    ...['cancelled', 'canceled', 'disqualified', 'rejected', 'ditolak', 'perdue', 'проиграна', 'проиграно', 'проигран'],
    ...['проиграли'],
  ],
  /** After one of these the deciding word may mean its opposite, or nothing yet: `not won`, `almost lost`. */
  doubtful: [
    ...['not', 'no', 'almost', 'nearly', 'maybe', 'if', 'likely', 'expected', 'pending', 'potential', 'risk', 'or'],
    ...['recover', 'recovery', 'probably', 'verbal', 'verbally', 'soon', 'belum', 'tidak', 'bukan', 'hampir'],
    ...['mungkin', 'akan', 'atau', 'calon', 'nao', 'quase', 'casi', 'nicht', 'fast', 'pas', 'presque', 'не', 'почти'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
