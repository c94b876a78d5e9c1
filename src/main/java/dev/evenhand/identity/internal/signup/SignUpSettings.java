package dev.evenhand.identity.internal.signup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether strangers may sign a company up.
@ConfigurationProperties("evenhand.sign-up")
record SignUpSettings(@DefaultValue("false") boolean open) {}
