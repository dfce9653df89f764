// As it is loaded, the library warns in our log of every Node before 22. What we use of it works on Node 20: our tests run
// there, with clients that others wrote. The order of these three lines is what matters.
import './mute.js';
import { errors, Provider } from 'oidc-provider';
import './unmute.js';

export { errors, Provider };
