package huozhong.workflow.lock;

import java.lang.reflect.Method;

import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.springframework.context.ApplicationContext;

/** Evaluates expressions with our resolver alone: no bean, array, list or map resolver behind it, and no functions. */
final class EngineLockExpressions extends JuelExpressionManager {

    private final ApplicationContext beans;

    EngineLockExpressions(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        return new EngineLockResolver(beans);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        return new NoFunctions();
    }

    @Override
    public void addFunction(String name, Method function) {
        // the engine registers its own (currentUser, now …) and must not fail; nobody can call them
    }

    @Override
    protected ElProvider createElProvider() {
        return new NoProvider();
    }

    /** JUEL knows no function. */
    private static final class NoFunctions extends FunctionMapper {

        @Override
        public Method resolveFunction(String prefix, String name) {
            throw new EngineLocked("表达式不得调用函数:" + name);
        }
    }

    /** Decision tables are written in FEEL. */
    static final class NoProvider implements ElProvider {

        @Override
        public ElExpression createExpression(String expression) {
            throw new EngineLocked("决策表只能使用 FEEL:" + expression);
        }
    }
}
