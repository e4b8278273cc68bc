package huozhong.workflow.lock;

import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * What an expression may reach: methods of our beans named …Steps, plain variables, four properties of the execution.
 * Everything else is an exception, never null, so that no other resolver and no default answers.
 */
final class EngineLockResolver extends ELResolver {

    private static final int MOST_ITEMS = 500;

    private final ApplicationContext beans;

    EngineLockResolver(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        context.setPropertyResolved(true);
        if (base == null) {
            return named(context, String.valueOf(property));
        }
        if (base instanceof EngineLockExecution execution) {
            return execution.property(property);
        }
        throw new EngineLocked("表达式不得读取属性:" + property);
    }

    @Override
    public @Nullable Object invoke(ELContext context, @Nullable Object base, Object method, Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        context.setPropertyResolved(true);
        if (base instanceof EngineLockSteps steps && method instanceof String name) {
            var factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
            return plain(name, steps.call(name, plainArguments(name, arguments), factory::coerceToType));
        }
        throw new EngineLocked("表达式不得调用方法:" + method);
    }

    private @Nullable Object named(ELContext context, String name) {
        if (EngineLockSteps.isName(name) && beans.containsBean(name)) {
            return new EngineLockSteps(beans.getBean(name));
        }
        var scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope == null) {
            throw new EngineLocked("表达式不得使用:" + name);
        }
        return name.equals("execution") ? EngineLockExecution.of(scope) : variable(scope, name);
    }

    private static @Nullable Object variable(VariableScope scope, String name) {
        if (!scope.hasVariable(name)) {
            throw new EngineLocked("表达式不得使用:" + name);
        }
        var value = scope.getVariableTyped(name, false);
        if (value instanceof SerializableValue stored && !stored.isDeserialized()) {
            throw new EngineLocked("表达式不得使用对象变量:" + name);
        }
        return value == null ? null : plain(name, value.getValue());
    }

    private static @Nullable Object plain(String name, @Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return plainList(name, items);
        }
        if (isPlain(value)) {
            return value;
        }
        throw new EngineLocked("表达式不得使用对象:" + name);
    }

    private static @Nullable Object[] plainArguments(String name, Object @Nullable [] arguments) {
        if (arguments == null) {
            return new Object[0];
        }
        Arrays.stream(arguments).forEach(argument -> plain(name, argument));
        return arguments;
    }

    private static Object plainList(String name, Collection<?> items) {
        if (items.size() > MOST_ITEMS || !items.stream().allMatch(String.class::isInstance)) {
            throw new EngineLocked("列表只能含至多 " + MOST_ITEMS + " 个文本:" + name);
        }
        return List.copyOf(items);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof Date;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw new EngineLocked("表达式不得赋值:" + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        throw new EngineLocked("表达式不得读取类型:" + property);
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
