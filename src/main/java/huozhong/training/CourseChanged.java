package huozhong.training;

import huozhong.shared.Refusal;

/** Somebody else saved the course after it was read; what the caller typed stays with him. */
final class CourseChanged extends Refusal {

    CourseChanged(String who) {
        super(who + "在您打开之后保存过这个培训班，请复制您的改动，刷新后再保存");
    }
}
