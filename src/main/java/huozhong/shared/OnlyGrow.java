package huozhong.shared;

import java.util.Set;

/** Tables whose rows nobody changes or deletes, the application neither; whoever has such has a bean of this. */
public interface OnlyGrow {

    /** By their names. */
    Set<String> tables();
}
