package huozhong.registration.scan;

import org.jspecify.annotations.Nullable;

import huozhong.registration.print.FormPrint;

/**
 * A seal on paper in a box of somebody's form: of which version, under which codes, on which page, how that is known
 * and whether red ink was seen.
 */
record FormStamp(String nominationId, String step, int dossierVersion, @Nullable String code,
                 @Nullable String checkCode, String pageId, Known known, boolean red) {

    /** By the code on the page, or by somebody who looked. */
    public enum Known { QR, BY_HAND }

    /** Why it doesn't hold any more. */
    public enum Cause { FIELD_CHANGED, OPINION_VOIDED, TAKEN_BACK }

    static FormStamp seen(FormPrint print, String step, String pageId, boolean red) {
        return new FormStamp(print.nominationId(), step, print.dossierVersion(), print.code(), print.checkCode(),
                pageId, Known.QR, red);
    }

    static FormStamp byHand(String nominationId, String step, int version, @Nullable FormPrint print, String pageId) {
        return new FormStamp(nominationId, step, version, print == null ? null : print.code(),
                print == null ? null : print.checkCode(), pageId, Known.BY_HAND, false);
    }
}
