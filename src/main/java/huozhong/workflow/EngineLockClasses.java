package huozhong.workflow;

import org.camunda.bpm.engine.ArtifactFactory;

/** No diagram names a class: not as a delegate or a listener, and not the engine's own that send mail or run a shell. */
final class EngineLockClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new EngineLocked("流程不得使用 Java 类:" + type.getName());
    }
}
