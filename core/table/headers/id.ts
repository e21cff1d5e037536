/** Indonesian header names of the deal fields; `tgl` has become `tanggal` before they are looked up. */
import type { HeaderLanguage } from './header-words';

export const indonesian: HeaderLanguage = {
  names: {
    id: ['id, nomor, kode, nomor id, no deal, no transaksi, no peluang, no order, no faktur, no invoice, id rekaman'],
    title: [
      'nama, judul, nama proyek, nama project, nama peluang, nama prospek, transaksi, peluang, kesepakatan, proyek',
      'nama pekerjaan, pekerjaan, nama penawaran, judul penawaran',
    ],
    owner: [
      'pemilik, tenaga penjual, tenaga penjualan, nama tenaga penjual, penanggung jawab, pic, pic sales, sales',
      'nama sales, salesman, wiraniaga, staf penjualan, staf sales, marketing, nama marketing, nama pemilik',
      'nama pic, nama salesman, sales pic, pramuniaga, agen, nama agen, nama pembuat',
    ],
    account: [
      'pelanggan, nama pelanggan, perusahaan, nama perusahaan, klien, nama klien, customer, nama customer, akun',
      'nama akun, organisasi, nama organisasi, pembeli, nama pembeli, nasabah, nama nasabah, instansi, nama instansi',
      'konsumen, nama konsumen, mitra, toko, nama toko',
    ],
    location: [
      'kota, wilayah, provinsi, cabang, area, lokasi, daerah, kabupaten, kabupaten kota, kab kota, kota kabupaten',
      'negara, kantor cabang, kota pelanggan, kota perusahaan, wilayah penjualan, regional',
    ],
    pipeline: ['pipeline, corong, corong penjualan, alur, alur penjualan, jalur penjualan, nama pipeline'],
    stage: [
      'tahap, tahapan, fase, tahap penjualan, tahapan penjualan, tahap pipeline, nama tahap, tahap saat ini',
      'tahap sekarang, progres',
    ],
    status: [
      'status, hasil, hasil akhir, status akhir, status penjualan, menang kalah, menang atau kalah',
      'status menang kalah',
    ],
    dealType: ['jenis, tipe, jenis penjualan, tipe penjualan, jenis bisnis, tipe bisnis'],
    product: [
      'produk, nama produk, barang, nama barang, layanan, nama layanan, jasa, produk layanan, paket, produk jasa',
      'jenis produk, jenis barang, jenis layanan',
    ],
    source: [
      'sumber, sumber lead, sumber leads, sumber prospek, asal, asal lead, asal prospek, kanal, sumber pelanggan',
      'saluran, sumber informasi',
    ],
    lostReason: [
      'alasan kalah, alasan gagal, alasan batal, alasan kehilangan, alasan hilang, alasan tidak jadi, penyebab kalah',
      'sebab kalah, alasan penolakan, alasan pembatalan',
    ],
    currency: ['mata uang, kode mata uang, valuta, mata uang nilai'],
    value: [
      'nilai, nominal, nilai kontrak, nilai proyek, nilai penjualan, nilai project, total nilai, ukuran, omzet',
      'omset, harga, total harga, total penjualan, harga jual, jumlah uang, nilai penawaran, nilai order',
      'nilai pesanan, estimasi nilai, perkiraan nilai, pendapatan, jumlah',
    ],
    probability: [
      'probabilitas, peluang, peluang menang, kemungkinan, kemungkinan menang, peluang closing, probabilitas menang',
      'probabilitas closing, tingkat keyakinan, persentase peluang, kans',
    ],
    createdDate: [
      'tanggal dibuat, tanggal buat, tanggal pembuatan, tanggal input, tanggal masuk, dibuat, dibuat pada',
      'waktu dibuat, tanggal mulai, tanggal prospek, tanggal lead, tanggal dibuka, tanggal awal',
      'tanggal kontak pertama, tanggal permintaan, tanggal inquiry',
    ],
    closedDate: [
      'tanggal closing, tanggal tutup, tanggal penutupan, tanggal ditutup, ditutup, ditutup pada, tanggal selesai',
      'tanggal close, tanggal closed, waktu tutup, waktu ditutup, tanggal deal, tanggal jadi, tanggal transaksi',
      'tanggal penjualan, tanggal kontrak, tanggal order, tanggal faktur, tanggal invoice',
    ],
    wonDate: ['tanggal menang, menang pada, waktu menang, tanggal berhasil, tanggal goal'],
    lostDate: ['tanggal kalah, kalah pada, waktu kalah, tanggal batal, tanggal gagal, tanggal hilang'],
    expectedCloseDate: [
      'perkiraan closing, perkiraan tanggal closing, tanggal perkiraan closing, estimasi closing',
      'estimasi tanggal closing, tanggal estimasi closing, target closing, target tanggal closing',
      'tanggal target closing, rencana closing, prediksi closing, perkiraan tutup, perkiraan tanggal tutup',
      'estimasi tutup, target tutup, perkiraan penutupan, perkiraan tanggal penutupan, estimasi close',
      'tanggal perkiraan tutup, tanggal penutupan yang diharapkan, tanggal tutup yang diharapkan, perkiraan selesai',
      'target selesai, tenggat, jatuh tempo, tanggal penutupan yang diperkirakan',
    ],
    updatedDate: [
      'tanggal diperbarui, diperbarui, diperbarui pada, terakhir diperbarui, waktu diperbarui, tanggal update',
      'update terakhir, terakhir update, tanggal diubah, terakhir diubah, waktu pembaruan, waktu diubah, diubah pada',
    ],
    isDeleted: ['dihapus, terhapus'],
    isWon: ['menang'],
    isClosed: ['ditutup, tutup'],
  },
  vague: {
    id: ['no'],
    title: ['keterangan, deskripsi, uraian, kebutuhan'],
    owner: ['karyawan, pegawai, petugas, staf, nama pegawai, nama karyawan'],
    account: ['kontak, nama kontak, nama lengkap, lead'],
    location: ['alamat, tempat'],
    stage: ['posisi, progress'],
    dealType: ['kategori'],
    lostReason: ['alasan, catatan kalah'],
    probability: ['persentase, persen'],
    value: ['total, penjualan, grand total, anggaran, total bayar, pendapatan yang diharapkan, perkiraan pendapatan'],
    closedDate: ['tanggal, tanggal akhir'],
  },
};
