package huozhong.workflow.running;

import huozhong.shared.Refusal;

/** The case went from place to place without anybody acting, more often than any real way is long. */
public final class CaseRunsInCircle extends Refusal {

    static final String SENTENCE = "流程图里有走不出来的循环，这一步没有执行，事项停在原处；已列入失败任务，请联系流程管理员";

    CaseRunsInCircle() {
        super(SENTENCE);
    }
}
