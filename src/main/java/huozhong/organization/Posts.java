package huozhong.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All posts. */
interface Posts extends Repository<Post, String> {

    Post save(Post post);

    Optional<Post> findById(String id);

    List<Post> findByUserId(String userId);

    List<Post> findByUserIdIn(Collection<String> userIds);
}
