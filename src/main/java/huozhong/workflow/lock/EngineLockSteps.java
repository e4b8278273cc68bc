package huozhong.workflow.lock;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.dao.ConcurrencyFailureException;

import huozhong.shared.Retry;

/** Wraps a bean that diagrams may call, so that an expression can call its own public methods and never hold it. */
public final class EngineLockSteps {

    private static final String OURS = "huozhong.";

    private final Object bean;
    private final Class<?> type;

    public EngineLockSteps(Object bean) {
        this.bean = bean;
        this.type = AopUtils.getTargetClass(bean);
        if (!type.getName().startsWith(OURS) || !Modifier.isPublic(type.getModifiers())) {
            throw new EngineLocked("流程不得调用:" + type.getName());
        }
    }

    static boolean isName(String name) {
        return name.endsWith("Steps") || name.equals("routing");
    }

    @Nullable Object call(String name, Object[] arguments, BiFunction<Object, Class<?>, Object> convert) {
        var method = method(name, arguments.length);
        var types = method.getParameterTypes();
        var converted = new Object[arguments.length];
        Arrays.setAll(converted, i -> convert.apply(arguments[i], types[i]));
        return invoke(AopUtils.selectInvocableMethod(method, bean.getClass()), converted);
    }

    public boolean has(String name, int arguments) {
        return methods(name, arguments).size() == 1;
    }

    private Method method(String name, int arguments) {
        var found = methods(name, arguments);
        if (found.size() != 1) {
            throw new EngineLocked("流程不得调用方法:" + name);
        }
        return found.get(0);
    }

    private List<Method> methods(String name, int arguments) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.isVarArgs() && !isOfObject(method))
                .toList();
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods()).anyMatch(of -> of.getName().equals(method.getName()));
    }

    /** The engine's own errors go on as they are; of anything else only the kind, since the engine keeps it. */
    private @Nullable Object invoke(Method method, Object[] arguments) {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw new ELException(withoutWords(method, Objects.requireNonNull(thrown.getCause())));
        } catch (IllegalAccessException | IllegalArgumentException impossible) {
            throw new EngineLocked("流程不得调用方法:" + method.getName());
        }
    }

    private static Throwable withoutWords(Method method, Throwable cause) {
        if (cause instanceof ProcessEngineException || cause instanceof BpmnError) {
            return cause;
        }
        return Retry.isLostLock(cause) ? new ConcurrencyFailureException("Lost a lock in " + method.getName())
                : new StepFailed(method.getName(), cause);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
