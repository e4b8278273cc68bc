package huozhong.training;

/** A content of the course passed its last review and is in force from now on; said again for each later one. */
public record CoursePublished(String courseId, String planId) {
}
