/// What people read of what they were told.
@NullMarked
package dev.evenhand.notify.web;

import org.jspecify.annotations.NullMarked;
