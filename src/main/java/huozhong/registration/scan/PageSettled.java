package huozhong.registration.scan;

import huozhong.shared.Refusal;

/** A page was matched or discarded already. */
public final class PageSettled extends Refusal {

    PageSettled(PageState state) {
        super(state == PageState.MATCHED ? "这一页已匹配到人选，请先撤销匹配" : "这一页已舍弃，请刷新");
    }
}
