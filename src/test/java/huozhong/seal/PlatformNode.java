package huozhong.seal;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One more node that asks the platform, or the same one after a restart: it knows what the database knows. */
public final class PlatformNode {

    private final AskPlatform asking;

    public PlatformNode(AutowireCapableBeanFactory beans) {
        // a bean would begin to ask by itself
        this.asking = (AskPlatform) beans.autowire(AskPlatform.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR,
                false);
    }

    public void ask() {
        asking.askAll();
    }
}
