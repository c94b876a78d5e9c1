package dev.evenhand.http.internal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the description of the API (OpenAPI) calls things.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .servers(List.of(new Server().url("/")))
        .info(
            new Info()
                .title("Evenhand")
                .version("1")
                .description(
                    "Gives every piece of work to the right person, fairly, and can always say"
                        + " why."));
  }

  /// `PeopleController.list` is called `peopleList`, whatever else is added.
  @Bean
  OperationCustomizer operationNames() {
    return (operation, method) -> {
      var subject = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
      var noun = subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
      var verb = method.getMethod().getName();
      operation.setTags(List.of(noun));
      operation.setOperationId(
          verb.equals(noun)
              ? noun
              : noun + verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1));
      return operation;
    };
  }
}
