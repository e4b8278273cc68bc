package huozhong.demo;

import java.util.List;

import huozhong.training.CourseContent.Lecturer;

/** What a course of the demo is about; invented. */
record CourseText(String title, String aim, String place, List<Lesson> lessons, String summary) {

    static final CourseText THEORY = new CourseText("理论宣讲骨干培训班", "学习宣讲方法，能独立备好一堂面向群众的课。", "市委党校第二教室",
            List.of(new Lesson("怎样把道理讲成身边事", new Lecturer("白露", "沈阳市委党校", "副教授"),
                            "一、选题从哪里来；二、开头三分钟；三、现场试讲点评。"),
                    new Lesson("从提纲到讲稿", new Lecturer("江一帆", "沈阳市委党校", "讲师"), "一、提纲的三种写法；二、讲稿分组修改。")),
            "两天集中授课，分组试讲，各组评出示范讲稿，已汇编成册。");
    static final CourseText HEALTH = new CourseText("卫生健康队伍培训班", "统一义诊流程和健康科普口径。", "县人民医院学术报告厅",
            List.of(new Lesson("下乡义诊的准备与接诊", new Lecturer("苏文", "沈阳市人民医院", "主任医师"),
                            "一、物品清单；二、接诊流程；三、转诊与随访。")),
            "授课和演练结束。");
    static final CourseText ARTS = new CourseText("文艺文化队伍培训班", "掌握小型节目编排，能带动社区队伍。", "区文化馆排练厅",
            List.of(new Lesson("十分钟小节目怎样编排", new Lecturer("何春", "沈阳市群众艺术馆", "副研究馆员"),
                            "一、选材；二、排练；三、带队伍的方法。")),
            "");
    static final CourseText SCIENCE = new CourseText("科普知识队伍培训班", "会讲、会演示常用的科普内容。", "沈阳市科普馆多功能厅",
            List.of(new Lesson("把实验带进社区", new Lecturer("叶青", "沈阳市科普馆", "高级工程师"), "一、安全；二、五个小实验；三、现场演示。")),
            "");

    /** A lesson of a day. */
    record Lesson(String topic, Lecturer lecturer, String outline) {
    }
}
