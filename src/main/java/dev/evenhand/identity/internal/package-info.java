/// Where credentials, tokens, links and sessions are kept and checked.
@NullMarked
package dev.evenhand.identity.internal;

import org.jspecify.annotations.NullMarked;
