package huozhong.shared;

/**
 * Whether this node knows what time it is, by the database's clock: asked by everything that acts by itself, since a
 * node that is off would take what is in time for late.
 */
public interface RightTime {

    /** As last compared, seconds ago; not known is not right. */
    boolean isRight();

    /** Compared anew, before what can't be undone. */
    boolean isRightNow();
}
