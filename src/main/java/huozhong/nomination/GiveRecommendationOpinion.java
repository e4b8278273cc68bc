package huozhong.nomination;

import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form 推荐单位意见（沈文明办发〔2024〕14号 附件1）. */
@Component
class GiveRecommendationOpinion implements TaskForm<OpinionGiven> {

    private final RecordOpinion record;

    GiveRecommendationOpinion(RecordOpinion record) {
        this.record = record;
    }

    @Override
    public Set<String> processes() {
        return Set.of(NominationProcess.ID);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("AGREE");
    }

    @Override
    public Class<OpinionGiven> payload() {
        return OpinionGiven.class;
    }

    @Override
    public Handled act(TaskInHand task, OpinionGiven given) {
        return record.record(task, given, "同意推荐。");
    }
}
