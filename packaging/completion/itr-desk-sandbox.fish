# fish completion for itr-desk-sandbox
complete -c itr-desk-sandbox -f
complete -c itr-desk-sandbox -l write-profile -r -F -d 'Write a profile for itr-desk'
complete -c itr-desk-sandbox -l port -x -d 'Port to listen on'
complete -c itr-desk-sandbox -l accept -r -F -d 'Accept the OTP and the AccessToken of a file'
complete -c itr-desk-sandbox -l end-with-stdin -d 'End when standard input closes'
complete -c itr-desk-sandbox -l quiet -d 'Do not note the requests'
complete -c itr-desk-sandbox -s h -l help -d 'Show the options and the test PANs'
complete -c itr-desk-sandbox -s v -l version -d 'Show the version'
