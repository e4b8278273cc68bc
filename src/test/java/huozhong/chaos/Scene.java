package huozhong.chaos;

import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.context.ApplicationContext;

import huozhong.access.Credentials;
import huozhong.bench.Server;
import huozhong.nomination.Kangping;
import huozhong.organization.User;
import huozhong.shared.Retry;

/**
 * Counties with a published plan and people with passwords, made by an application that ends before anything breaks.
 */
final class Scene {

    static final String PASSWORD = "a mountain in spring";
    private static final int COUNTIES = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Scene() {
    }

    static List<County> counties(Place place) {
        try (var beans = new Server(place.url()).application(place.settings().toArray(String[]::new))) {
            return IntStream.range(0, COUNTIES).mapToObj(n -> county(beans)).toList();
        }
    }

    private static County county(ApplicationContext beans) {
        var places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        var credentials = beans.getBean(Credentials.class);
        List.of(places.clerk, places.hospitalLeader).forEach(user -> open(user, credentials));
        ObjectNode dossier = JSON.valueToTree(places.dossier("李秀英", "13000000000"));
        return new County(places.plan.id(), places.publicity.id(), dossier, places.clerk.login(),
                places.hospitalLeader.login());
    }

    private static void open(User user, Credentials credentials) {
        Retry.call(() -> {
            credentials.setPassword(user.id(), PASSWORD);
            return user;
        });
    }
}
