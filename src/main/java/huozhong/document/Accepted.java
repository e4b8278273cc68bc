package huozhong.document;

import huozhong.shared.InvalidInput;

/** What is kept of an upload: its type as the content tells it, and the bytes, for pictures encoded anew. */
record Accepted(String mediaType, byte[] bytes) {

    static final String PDF = "application/pdf";
    static final String JPEG = "image/jpeg";
    static final String ZIP = "application/zip";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String OFD = "application/ofd";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static Accepted of(StoredFile.Kind kind, byte[] upload) {
        if (upload.length == 0) {
            throw new InvalidInput("file", "文件是空的");
        }
        if (upload.length > kind.maxBytes()) {
            throw new InvalidInput("file", "文件不能超过" + kind.maxMegabytes() + "MB");
        }
        return Unfolding.onThisNode(() -> read(kind, upload));
    }

    private static Accepted read(StoredFile.Kind kind, byte[] upload) {
        return switch (kind) {
            case PHOTO -> new Accepted(JPEG, Picture.of(upload).portrait());
            case SCAN -> scan(upload, "扫描件");
            case SCAN_BATCH -> scanBatch(upload);
            case ROSTER -> workbook(upload);
            case PHOTO_ARCHIVE -> photoArchive(upload);
            case ATTACHMENT -> attachment(upload);
            case MATERIAL -> scan(upload, "佐证材料");
            case SEALED -> sealed(upload);
            case SEALED_OFD -> ofd(upload);
            case PARCEL -> parcel(upload);
        };
    }

    /** Its pages will be drawn here: it has to be light enough for that, too. */
    private static Accepted scanBatch(byte[] upload) {
        if (Picture.isPicture(upload) || !Bytes.contains(upload, "%PDF-", 0, 1024)) {
            return scan(upload, "扫描件");
        }
        PdfScan.check(upload, PdfScan.MAX_BATCH_PAGES);
        PdfWeight.check(upload);
        return new Accepted(PDF, upload);
    }

    private static Accepted scan(byte[] upload, String what) {
        if (Picture.isPicture(upload)) {
            return new Accepted(JPEG, Picture.of(upload).encodedAnew());
        }
        if (Bytes.contains(upload, "%PDF-", 0, 1024)) {
            PdfScan.check(upload, PdfScan.MAX_PAGES);
            return new Accepted(PDF, upload);
        }
        throw new InvalidInput("file", ForeignPicture.words(upload, what + "只能是PDF，或JPG、PNG图片"));
    }

    /** Our own work, which any change would break. */
    private static Accepted sealed(byte[] document) {
        if (!Bytes.contains(document, "%PDF-", 0, 1)) {
            throw new InvalidInput("file", "签章文件只能是PDF");
        }
        return new Accepted(PDF, document);
    }

    /** Our own work, too. */
    private static Accepted ofd(byte[] document) {
        if (!Archive.isZip(document)) {
            throw new InvalidInput("file", "签章文件只能是OFD");
        }
        return new Accepted(OFD, document);
    }

    private static Accepted workbook(byte[] upload) {
        OfficeFile.workbook(upload);
        return new Accepted(XLSX, upload);
    }

    /** Its pictures are looked at one by one when they are taken out. */
    private static Accepted photoArchive(byte[] upload) {
        if (!Archive.isZip(upload)) {
            throw new InvalidInput("photos", "照片请打包为.zip文件上传");
        }
        return new Accepted(ZIP, upload);
    }

    /** Looked into before it is kept, file by file. */
    private static Accepted parcel(byte[] upload) {
        if (!Archive.isZip(upload)) {
            throw new InvalidInput("file", "报送材料包应为.zip文件");
        }
        return new Accepted(ZIP, upload);
    }

    private static Accepted attachment(byte[] upload) {
        if (!Archive.isZip(upload)) {
            return scan(upload, "扫描件");
        }
        return new Accepted(OfficeFile.open(upload).isWorkbook() ? XLSX : DOCX, upload);
    }
}
