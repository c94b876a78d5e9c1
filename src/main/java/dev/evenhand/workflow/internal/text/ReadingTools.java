package dev.evenhand.workflow.internal.text;

import dev.evenhand.workflow.domain.path.Patterns;
import dev.evenhand.workflow.domain.reading.LayoutCompiler;
import dev.evenhand.workflow.domain.reading.Tools;
import dev.evenhand.workflow.domain.schema.Schemas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What definitions are read with, for whoever reads one.
@Configuration(proxyBeanMethods = false)
class ReadingTools {
  @Bean
  Tools definitionTools(Schemas schemas, Patterns patterns, LayoutCompiler layouts) {
    return new Tools(schemas, patterns, layouts);
  }
}
