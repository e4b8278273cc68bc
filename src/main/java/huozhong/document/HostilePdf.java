package huozhong.document;

/** A PDF that is only looked at and kept nowhere: refused for what it could do (InvalidInput on "file"). */
public final class HostilePdf {

    private HostilePdf() {
    }

    public static void refuse(byte[] pdf, int mostPages) {
        PdfScan.check(pdf, mostPages);
    }
}
