package huozhong.training;

import huozhong.shared.Refusal;

/** The plan says nothing of training, so there are no courses in it. */
final class NoTraining extends Refusal {

    NoTraining() {
        super("本计划没有写明组织培训的安排，不能举办培训班；可由主办单位以补充文件增加“training”一节");
    }
}
