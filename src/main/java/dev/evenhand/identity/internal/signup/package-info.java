/// Signing a company up, by whoever opens the public page.
@NullMarked
package dev.evenhand.identity.internal.signup;

import org.jspecify.annotations.NullMarked;
