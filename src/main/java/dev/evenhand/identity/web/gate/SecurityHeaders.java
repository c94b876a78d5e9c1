package dev.evenhand.identity.web.gate;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What a browser may do with an answer. Strict-Transport-Security, nosniff and no framing come
/// from Spring Security by themselves.
final class SecurityHeaders {
  /// Mantine writes styles into elements, hence the one exception. Frames show our own documents
  /// alone: that keeps a layout from carrying away its data by going to another page.
  private static final String CONTENT =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
          + " frame-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

  private static final String DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";

  private SecurityHeaders() {}

  static void set(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(devices -> devices.policy(DEVICES));
  }

  /// For documents that bring a policy of their own for what they may load and who may frame them.
  static void setForFrame(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .frameOptions(FrameOptionsConfig::disable)
        .cacheControl(CacheControlConfig::disable)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(devices -> devices.policy(DEVICES));
  }
}
