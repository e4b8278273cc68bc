package huozhong.rendering;

import huozhong.shared.Refusal;

/** The draft, or the template that it would replace, is no more what whoever acts has read. */
public final class LiveTemplateChanged extends Refusal {

    LiveTemplateChanged() {
        super("模板在您打开之后又有变化，请刷新核对后再办理");
    }
}
