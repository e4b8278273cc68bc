package huozhong.submission.parcel;

import org.jspecify.annotations.Nullable;

/**
 * A file of a parcel, made when it is written.
 *
 * @param number whose form it is
 * @param mark   another one, once it is made of something else; its bytes are others each time it is made
 */
record ParcelFile(String path, Kind kind, @Nullable String number, String mark, Content content) {

    /** 登记表 as Word and with its stamps, 汇总表 as Excel and with its stamp. */
    enum Kind { FORM, STAMPED_FORM, ROSTER, STAMPED_ROSTER }

    /** Its bytes. */
    interface Content {

        byte[] bytes();
    }
}
