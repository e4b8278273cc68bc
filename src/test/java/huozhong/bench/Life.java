package huozhong.bench;

/** A way to lead nominees' lives: prepared unmeasured, then lived measured. */
interface Life {

    String prepare(int lane);

    void live(String id, int lane);
}
