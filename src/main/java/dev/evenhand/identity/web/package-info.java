/// Signing in and out, set-up and the own profile over HTTP.
@NullMarked
package dev.evenhand.identity.web;

import org.jspecify.annotations.NullMarked;
