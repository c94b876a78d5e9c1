package dev.evenhand.identity.web.gate;

import dev.evenhand.company.Tenancy;
import dev.evenhand.people.Actor;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets what a request does in another thread, such as writing a long export, run for the same
/// company and as the same person.
@Configuration(proxyBeanMethods = false)
class AsyncWork implements WebMvcConfigurer {
  @Override
  public void configureAsyncSupport(AsyncSupportConfigurer async) {
    var executor = new SimpleAsyncTaskExecutor("request-");
    executor.setVirtualThreads(true);
    executor.setTaskDecorator(AsyncWork::goingOn);
    async.setTaskExecutor(executor);
  }

  private static Runnable goingOn(Runnable work) {
    var actor = Actor.current();
    return Tenancy.find()
        .<Runnable>map(company ->
            () ->
                Tenancy.run(
                    company,
                    () ->
                        actor.act(() -> {
                          work.run();
                          return true;
                        })))
        .orElse(work);
  }
}
