package huozhong.roster;

import java.util.Map;

/** Whoever reads registration forms has their photos; asked when they are written. */
public interface FormPhotos {

    /** By the form's number in the import; of one that isn't of this kind none. */
    Map<Integer, byte[]> of(String importId);
}
