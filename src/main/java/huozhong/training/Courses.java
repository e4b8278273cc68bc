package huozhong.training;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All courses. */
interface Courses extends Repository<Course, String> {

    Course saveAndFlush(Course course);

    Optional<Course> findById(String id);

    List<Course> findByPlanIdAndState(String planId, Course.State state);

    List<Course> findByPlanIdOrderByBegunAtDescIdDesc(String planId);
}
