package huozhong.plan;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;
import huozhong.organization.Post;
import huozhong.organization.User;

/** The desks at which a city's plan is drafted, decided and only read. */
public final class PlanDesk {

    private static final String PASSWORD = "a mountain in spring";

    public final Kangping kangping;
    public final Desk leader;
    public final Desk clerk;
    public final Desk stranger;

    private final int port;
    private final Credentials credentials;

    public PlanDesk(int port, AutowireCapableBeanFactory beans, Credentials credentials) {
        this.port = port;
        this.credentials = credentials;
        kangping = beans.createBean(Kangping.class);
        leader = of(kangping.cityLeader());
        clerk = of(kangping.cityClerk);
        stranger = of(kangping.appointed("孙悦", kangping.cityHealth, Post.Kind.LEADER));
    }

    public Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    public String path(String rest) {
        return "/api/plans/" + kangping.plan.id() + rest;
    }
}
