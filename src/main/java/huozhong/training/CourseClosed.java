package huozhong.training;

/** 结业: the course's hours count from now on. */
public record CourseClosed(String courseId, String planId) {
}
