package dev.evenhand.identity.web.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// What a request passes before anything answers it.
@Configuration(proxyBeanMethods = false)
class GateConfiguration {
  private static final String FRAME = "/layout-frame.html";
  private static final String FEEDS = "/api/roster/feeds/*";

  /// The token of the address is the proof: services that were called cannot sign in.
  private static final String CALLBACKS = "/api/callbacks/*";

  private static final String SIGN_UP = "/api/sign-up";
  private static final Set<String> FROM_ELSEWHERE = Set.of("cross-site", "same-site");

  @Bean
  CookieCsrfTokenRepository csrfTokenRepository() {
    var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  /// The document in which layouts run knows nobody: it sees no session, and sets no cookie.
  @Bean
  @Order(1)
  SecurityFilterChain frame(HttpSecurity http) {
    return http.securityMatcher(FRAME)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(SecurityHeaders::setForFrame)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  SecurityFilterChain gate(
      HttpSecurity http,
      RequestCallers callers,
      GateRefusals refusals,
      CookieCsrfTokenRepository csrfTokens,
      ProviderGate providers) {
    providers.open(http);
    return http.authorizeHttpRequests(requests -> whoMayAsk(requests, callers))
        .csrf(csrf ->
            csrf.spa()
                .csrfTokenRepository(csrfTokens)
                .ignoringRequestMatchers(CALLBACKS)
                .ignoringRequestMatchers(
                    GateConfiguration::provesItself, GateConfiguration::isAScriptThatSignsUp))
        .headers(SecurityHeaders::set)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .addFilterBefore(new CallerFilter(callers, refusals), AnonymousAuthenticationFilter.class)
        // The session holds nothing of Spring Security's; BrowserSession says what it holds.
        .securityContext(
            it -> it.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void whoMayAsk(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      RequestCallers callers) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers(HttpMethod.POST, "/api/session", "/api/set-up", SIGN_UP)
        .permitAll()
        .requestMatchers(
            HttpMethod.GET, "/api/session/methods", Providers.START + "/*", "/api/health/**")
        .permitAll()
        // The secret of the address is the proof: calendars cannot sign in.
        .requestMatchers(HttpMethod.GET, FEEDS)
        .permitAll()
        .requestMatchers(HttpMethod.HEAD, FEEDS)
        .permitAll()
        .requestMatchers(HttpMethod.POST, CALLBACKS)
        .permitAll()
        .requestMatchers("/api/password-links/**", "/api/openapi/**", "/api/openapi.yaml")
        .permitAll()
        .requestMatchers("/api/**", "/ws/**")
        .authenticated()
        .requestMatchers(callers::areAskedFor)
        .authenticated()
        .anyRequest()
        .permitAll();
  }

  /// A page of another site cannot send this header; only a browser that remembers a Basic password
  /// could add it for that page, and browsers say where a request comes from.
  private static boolean provesItself(HttpServletRequest request) {
    var from = request.getHeader("Sec-Fetch-Site");
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        && (from == null || !FROM_ELSEWHERE.contains(from));
  }

  /// Who signs up has nothing yet to prove itself with. Every browser says of a `POST` which page
  /// it comes from.
  private static boolean isAScriptThatSignsUp(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + SIGN_UP)
        && request.getHeader(HttpHeaders.ORIGIN) == null
        && request.getHeader("Sec-Fetch-Site") == null
        && request.getHeader(HttpHeaders.COOKIE) == null;
  }
}
