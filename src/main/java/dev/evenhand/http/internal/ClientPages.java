package dev.evenhand.http.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Serves the client's files. A path without a dot that names no file is a page the client draws
/// itself, so it gets the client's start page.
@Configuration(proxyBeanMethods = false)
class ClientPages implements WebMvcConfigurer {
  private static final String FILES = "classpath:/static/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // Names there carry a hash of the content, so a file of one name never changes.
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(FILES)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new StartPage());
  }

  private static final class StartPage extends PathResourceResolver {
    private static final Set<String> NOT_THE_CLIENTS = Set.of("api", "ws");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      var file = super.getResource(path, location);
      if (file != null || !isPage(path)) {
        return file;
      }
      var start = location.createRelative("index.html");
      return start.exists() ? start : null;
    }

    private static boolean isPage(String path) {
      var steps = List.of(path.split("/", -1));
      return !NOT_THE_CLIENTS.contains(steps.getFirst()) && !steps.getLast().contains(".");
    }
  }
}
