/// Where companies are kept, and how every transaction learns which one it is for.
@NullMarked
package dev.evenhand.company.internal;

import org.jspecify.annotations.NullMarked;
