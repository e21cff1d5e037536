/** Indonesian header names of the tabs beside the deals; names that a deals tab shares stand in id.ts. */
import type { TabHeaders } from './header-words';

export const indonesianTabs: TabHeaders = {
  activities: {
    names: {
      duration: ['durasi, durasi panggilan, lama, lama panggilan, lama bicara, lama pertemuan, durasi pertemuan'],
      id: ['id tugas', 'no aktivitas', 'nomor aktivitas'],
      dealId: ['id transaksi', 'id peluang', 'id deal', 'id prospek', 'transaksi', 'peluang', 'deal', 'no transaksi'],
      type: ['jenis', 'tipe', 'aktivitas', 'kegiatan', 'jenis tugas', 'bentuk kegiatan'],
      outcome: ['hasil', 'hasil akhir', 'hasil kunjungan', 'hasil pertemuan'],
      done: ['selesai', 'sudah selesai', 'terlaksana', 'rampung', 'sudah dilakukan'],
      date: [
        ...['tanggal', 'tanggal pelaksanaan', 'tanggal selesai', 'tanggal kunjungan', 'tanggal jatuh tempo', 'waktu'],
        ...['jadwal', 'tanggal dibuat', 'hari'],
      ],
    },
    vague: { owner: ['dibuat oleh', 'petugas', 'karyawan'], account: ['kontak', 'id pelanggan'], outcome: ['status'] },
  },
  leads: {
    names: {
      responseTime: [
        'waktu respons, waktu respon, waktu respons pertama, waktu respon pertama, lama respons, lama respon',
        'lama tanggapan, waktu tanggapan',
      ],
      dealId: ['id transaksi hasil', 'id transaksi', 'id peluang', 'id deal', 'transaksi hasil', 'transaksi'],
      status: ['status', 'kualifikasi', 'tahap'],
      received: [
        ...['diterima', 'tanggal diterima', 'waktu diterima', 'diterima pada', 'tanggal masuk', 'waktu masuk', 'masuk'],
        ...['tanggal permintaan', 'tanggal kontak pertama', 'tanggal inquiry', 'tanggal terima'],
      ],
      responded: [
        ...['respons pertama', 'respon pertama', 'waktu respons', 'waktu respon', 'direspons', 'direspon'],
        ...['tanggal respons', 'tanggal respon', 'waktu respons pertama', 'waktu respon pertama', 'dibalas'],
        ...['balasan pertama', 'dihubungi pertama kali', 'tanggal dihubungi', 'waktu dihubungi', 'tanggal balas'],
      ],
    },
    vague: { account: ['nama', 'nama lengkap', 'kontak'], received: ['tanggal', 'tanggal dibuat', 'dibuat', 'waktu'] },
  },
  quotes: {
    names: {
      id: ['nomor penawaran', 'no penawaran', 'nomor quotation', 'no quotation'],
      dealId: ['id transaksi', 'id peluang', 'id deal', 'transaksi', 'peluang', 'deal'],
      status: ['status', 'hasil'],
      amount: ['jumlah', 'nilai', 'nominal', 'total', 'harga', 'total harga', 'total nilai', 'grand total'],
      date: ['tanggal', 'tanggal kirim', 'tanggal dikirim', 'dikirim', 'tanggal terbit', 'tanggal dibuat', 'terkirim'],
    },
    vague: { date: ['dibuat', 'bulan'] },
  },
  subscriptions: {
    names: {
      account: ['id pelanggan', 'id perusahaan', 'id klien'],
      plan: ['paket', 'nama paket', 'produk', 'layanan', 'jenis paket', 'jenis langganan'],
      amount: [
        ...[
          'jumlah',
          'nilai',
          'nominal',
          'harga',
          'biaya',
          'tagihan',
          'biaya bulanan',
          'biaya per bulan',
          'nilai bulanan',
        ],
        ...['tagihan bulanan', 'jumlah tagihan', 'biaya langganan', 'iuran', 'biaya tahunan', 'nilai tahunan'],
        ...['tagihan tahunan'],
      ],
      intervalMonths: [
        ...[
          'interval bulan',
          'interval',
          'interval tagihan',
          'interval tagihan bulan',
          'periode bulan',
          'jumlah bulan',
        ],
        ...['siklus tagihan', 'periode tagihan', 'masa bulan', 'frekuensi tagihan', 'durasi bulan'],
      ],
      start: [
        ...['mulai', 'tanggal mulai', 'awal', 'tanggal awal', 'mulai langganan', 'tanggal aktif', 'aktif sejak'],
        ...['sejak'],
      ],
      end: [
        ...['berakhir', 'tanggal berakhir', 'akhir', 'tanggal akhir', 'selesai', 'tanggal selesai', 'berhenti'],
        ...['tanggal berhenti', 'sampai', 'berlaku sampai', 'tanggal batal', 'dibatalkan'],
      ],
    },
    vague: { amount: ['total'], end: ['jatuh tempo', 'kedaluwarsa', 'tanggal kedaluwarsa'] },
  },
  costs: {
    names: {
      category: [
        ...['kategori', 'jenis', 'pos', 'pos biaya', 'jenis biaya', 'tipe', 'akun', 'kanal', 'sumber', 'keperluan'],
      ],
      amount: [
        ...['jumlah', 'biaya', 'nilai', 'nominal', 'total', 'total biaya', 'pengeluaran', 'jumlah biaya', 'anggaran'],
      ],
      date: ['bulan', 'tanggal', 'periode', 'tanggal bayar', 'tanggal biaya', 'tanggal transaksi'],
    },
    vague: { category: ['keterangan', 'uraian', 'deskripsi', 'kampanye'], date: ['minggu', 'triwulan', 'kuartal'] },
  },
  targets: {
    names: {
      owner: ['tim', 'nama', 'cakupan'],
      kpi: ['kpi', 'indikator', 'metrik', 'ukuran', 'jenis target', 'sasaran'],
      amount: ['target', 'jumlah', 'nilai', 'nominal', 'nilai target', 'jumlah target', 'kuota', 'target penjualan'],
      yearAmount: ['target tahunan', 'tahunan', 'target per tahun', 'target setahun'],
      quarterAmount: [
        ...['target triwulan', 'target triwulanan', 'target kuartal', 'target kuartalan', 'triwulanan', 'kuartalan'],
        ...['target per triwulan', 'target per kuartal'],
      ],
      monthAmount: ['target bulanan', 'bulanan', 'target per bulan', 'target sebulan'],
      date: [
        ...['bulan', 'periode', 'tanggal', 'mulai', 'tanggal mulai', 'awal periode', 'triwulan', 'kuartal', 'tahun'],
        ...['minggu'],
      ],
    },
    vague: { owner: ['karyawan', 'pegawai', 'staf'], kpi: ['jenis'], amount: ['total'] },
  },
  stageLog: {
    names: {
      dealId: ['id transaksi', 'id peluang', 'id deal', 'id prospek', 'transaksi', 'peluang', 'deal', 'id'],
      stage: ['tahap', 'tahapan', 'tahap baru', 'nama tahap', 'ke tahap', 'fase', 'tahap tujuan'],
      entered: [
        ...[
          'masuk',
          'tanggal masuk',
          'masuk tahap',
          'waktu masuk',
          'masuk pada',
          'tanggal masuk tahap',
          'tanggal pindah',
        ],
        ...['tanggal perubahan', 'diubah pada', 'waktu perubahan', 'dari tanggal'],
      ],
      left: [
        ...['keluar', 'tanggal keluar', 'keluar tahap', 'waktu keluar', 'keluar pada', 'tanggal keluar tahap'],
        ...['sampai tanggal'],
      ],
    },
    vague: { entered: ['tanggal', 'waktu', 'mulai', 'tanggal mulai'], left: ['selesai', 'sampai', 'tanggal selesai'] },
  },
  stages: {
    names: {
      stage: ['nama'],
      order: ['urutan', 'nomor urut', 'no urut', 'nomor', 'ke'],
      probability: ['probabilitas', 'peluang', 'bobot', 'kemungkinan', 'persentase'],
      isWon: ['menang', 'berhasil'],
      isClosed: ['selesai', 'tutup', 'akhir', 'final'],
    },
    vague: { stage: ['kode'] },
  },
  rates: {
    names: {
      currency: ['kode', 'dari mata uang', 'mata uang asal'],
      rate: ['kurs', 'nilai tukar', 'nilai', 'kurs tengah'],
      date: ['tanggal', 'bulan', 'berlaku mulai', 'berlaku sejak', 'per tanggal'],
    },
    vague: {},
  },
};
