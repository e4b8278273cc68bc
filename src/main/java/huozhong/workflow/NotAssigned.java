package huozhong.workflow;

import huozhong.shared.Refusal;

/** 待分派: no unit was found whose word it would be; it has to be given to one first. */
public final class NotAssigned extends Refusal {

    NotAssigned() {
        super("该任务尚未分派到单位，请先转交有关单位办理");
    }
}
