package huozhong.workflow.lock;

import org.camunda.bpm.engine.ArtifactFactory;

/** No diagram names a class: no delegate, no listener, and none of the engine's own that send mail or run a shell. */
final class EngineLockClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new EngineLocked("流程不得使用 Java 类:" + type.getName());
    }
}
