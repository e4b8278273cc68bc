package huozhong.shared.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

import huozhong.shared.Keyless;

/** Says in the description of the API which routes want an Idempotency-Key. */
@Component
class KeyInOpenApi implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (!handler.hasMethodAnnotation(PostMapping.class) || handler.hasMethodAnnotation(Keyless.class)) {
            return operation;
        }
        var named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> Idempotency.KEY.equals(p.getName()));
        return named ? operation : operation.addParametersItem(new HeaderParameter().name(Idempotency.KEY)
                .required(true).schema(new StringSchema().minLength(8).maxLength(80)));
    }
}
