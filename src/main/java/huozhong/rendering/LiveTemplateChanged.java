package huozhong.rendering;

import huozhong.shared.Refusal;

/** The draft, or the template that it would replace, is no more what its publisher has read. */
public final class LiveTemplateChanged extends Refusal {

    LiveTemplateChanged() {
        super("模板在您核对之后又有变化，请重新核对后再发布");
    }
}
