/// Personal tokens of scripts.
@NullMarked
package dev.evenhand.identity.internal.token;

import org.jspecify.annotations.NullMarked;
