/// The first start: a link to set up, or the company of the demo.
@NullMarked
package dev.evenhand.identity.internal.start;

import org.jspecify.annotations.NullMarked;
